/**
 * Keys pressed before the desk's scripts are there are kept for `listen.ts`. It runs as the page is read, before
 * anything else, so it is written out here and not bundled.
 */
const keepEarlyKeys = `window.earlyKeys = []
window.keepEarlyKey = (event) => { window.earlyKeys.push(event) }
document.addEventListener('keydown', window.keepEarlyKey)`

/** Keeps them; React would escape the text of a script that stood in it as a child. */
export function EarlyKeys() {
	return <script dangerouslySetInnerHTML={{ __html: keepEarlyKeys }} />
}
