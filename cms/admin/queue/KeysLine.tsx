import { keysAtAGlance } from '../../keys/key-list.ts'
import { Kbds } from '../keys/KeysHelp.tsx'

/** Under the list: its keys at a glance. */
export function KeysLine() {
	return (
		<p className="keys">
			<span className="sr">快捷键：</span>
			{keysAtAGlance('queue').map(({ keys, does }) => (
				<span key={does}>
					<Kbds keys={keys} /> {does}
				</span>
			))}
		</p>
	)
}
