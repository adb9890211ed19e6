/** Words of the shipped deck's subtitle that come and go while it is measured how an edit is followed. */
export const subtitleWords = ['What an expert', 'What one expert'] as const
