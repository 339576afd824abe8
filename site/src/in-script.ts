/** JSON that may stand inside a `script` element: nothing in it can end the element or begin a comment in it. */
export function inScript(data: object): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c')
}
