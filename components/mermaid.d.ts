/** Mermaid in one file, as Slidev prepares it for the live deck: the package states the types of its main entry alone. */
declare module 'mermaid/dist/mermaid.esm.mjs' {
  export { default } from 'mermaid'
}
