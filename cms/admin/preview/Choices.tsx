'use client'

type Props<Name extends string> = {
	label: string
	names: Readonly<Record<Name, string>>
	chosen: Name
	onChoose: (name: Name) => void
}

/** Buttons of which one is pressed. */
export function Choices<Name extends string>({ label, names, chosen, onChoose }: Props<Name>) {
	// The names of a record of names are its keys.
	return (
		<fieldset className="row choices" aria-label={label}>
			{(Object.keys(names) as Name[]).map((name) => (
				<button
					key={name}
					type="button"
					className={name === chosen ? 'btn mini primary' : 'btn mini subtle'}
					aria-pressed={name === chosen}
					onClick={() => onChoose(name)}
				>
					{names[name]}
				</button>
			))}
		</fieldset>
	)
}
