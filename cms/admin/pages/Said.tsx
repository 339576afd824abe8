/** What came of an order: done, or why not. Always there, so that a reader of the screen hears it come. */
export function Said({ words, isRefusal }: { words: string; isRefusal: boolean }) {
	return (
		<div role={isRefusal ? 'alert' : 'status'}>
			{words && <p className={`notice ${isRefusal ? 'bad' : 'ok'}`}>{words}</p>}
		</div>
	)
}
