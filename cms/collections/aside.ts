/** A field that commands set: shown beside the form, never typed. */
export const aside = { position: 'sidebar', readOnly: true } as const
