/** What slides carry in their frontmatter for the components; `scripts/write/write-body.ts` writes it. */

/** A passage: its number, and the slide where it stands. */
export interface Source {
  readonly number: number
  readonly slide: number
}

/** Of what kind a statement is, and whose. */
export interface Attribution {
  readonly attribution?: string
  /** It is a party's claim. */
  readonly claimed?: boolean
}

export interface Figure extends Attribution {
  readonly qualifier?: string
  readonly value: number
  readonly from?: number
  readonly words?: string
  readonly unit: string
  readonly label: string
  /** From what it was reckoned, where the report does not give it. */
  readonly reckoned?: string
  readonly asOf?: string
  readonly source: Source
}

export interface Voice extends Attribution {
  readonly by: string
  readonly says: string
  readonly basis?: string
  readonly source: Source
}

export interface NamedSource {
  readonly name: string
  readonly source: Source
}

export interface StatusLabel {
  readonly status: string
  readonly label: string
}

export interface Particular {
  readonly term: string
  readonly text: string
}

export interface Entry extends Attribution {
  readonly number: number
  readonly quote: string
  readonly where: string
  readonly slides: readonly number[]
}

/** Passages that give in another way what a slide shows. */
export interface Contradictions {
  readonly label: string
  readonly passages: readonly { readonly quote: string; readonly where: string }[]
}
