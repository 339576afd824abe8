/** Shows a json field as text of our own. Payload's editor would be loaded from another host. */
export const jsonText = { Field: '/admin/JsonText.tsx#JsonText' } as const
