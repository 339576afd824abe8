import { useEffect, useId, useState } from 'react'
import { searchRoute } from '../../../content/route.ts'
import type { Part } from '../../search/mark.ts'
import { type Suggested, useSuggestions } from './use-suggestions.ts'

type Option = { route: string; title: readonly Part[]; about: string }

/** The list of a combobox whose field stands in the page (WAI-ARIA APG, combobox with list autocomplete, manual selection). */
export function Suggestions({ input }: { input: HTMLInputElement }) {
	const suggested = useSuggestions(input)
	const options = suggested ? optionsOf(suggested) : []
	const [closed, setClosed] = useState<Suggested>()
	const [active, setActive] = useState<number>()
	const id = useId()
	const isOpen = options.length > 0 && closed !== suggested
	const optionId = (at: number) => `${id}-${at}`

	// What is marked belongs to the suggestions it was marked in.
	const [seen, setSeen] = useState(suggested)
	if (seen !== suggested) {
		setSeen(suggested)
		setActive(undefined)
	}

	useEffect(() => {
		input.setAttribute('role', 'combobox')
		input.setAttribute('aria-autocomplete', 'list')
		input.setAttribute('aria-controls', id)
		input.autocomplete = 'off'
	}, [input, id])
	useEffect(() => {
		input.setAttribute('aria-expanded', String(isOpen))
		if (isOpen && active !== undefined) {
			input.setAttribute('aria-activedescendant', `${id}-${active}`)
			document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
		} else input.removeAttribute('aria-activedescendant')
	}, [input, id, isOpen, active])

	useEffect(() => {
		const close = () => {
			setClosed(suggested)
			setActive(undefined)
		}
		const press = (event: KeyboardEvent) => {
			// Enter and the arrows belong to the input method while it composes.
			if (event.isComposing || options.length === 0) return
			const route = options[active ?? -1]?.route
			if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
				setClosed(undefined)
				setActive(isOpen ? next(active, options.length, event.key === 'ArrowDown' ? 1 : -1) : 0)
			} else if (event.key === 'Tab') return close()
			else if (event.key === 'Escape' && isOpen) close()
			else if (event.key === 'Enter' && isOpen && route) location.assign(route)
			else return
			event.preventDefault()
		}
		// After the click has reached what it was for: the page moves when the list closes.
		const leave = ({ target }: MouseEvent) => {
			if (isOpen && target !== input) close()
		}
		input.addEventListener('keydown', press)
		document.addEventListener('click', leave)
		return () => {
			input.removeEventListener('keydown', press)
			document.removeEventListener('click', leave)
		}
	})

	return (
		<>
			<div id={id} role="listbox" aria-label="搜索建议" hidden={!isOpen}>
				{options.map(({ route, title, about }, at) => (
					// biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as in every combobox.
					// biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option.
					<div
						key={route}
						id={optionId(at)}
						role="option"
						aria-selected={at === active}
						onPointerDown={(event) => event.preventDefault()}
						onClick={() => location.assign(route)}
					>
						<span>{title.map(partOf)}</span>
						<small>{about}</small>
					</div>
				))}
			</div>
			<p className="vh" aria-live="polite">
				{isOpen && `有${options.length}条建议，按上下键选择。`}
			</p>
		</>
	)
}

function optionsOf({ words, total, hits }: Suggested): Option[] {
	if (total <= hits.length) return [...hits]
	const all = [{ text: `看全部${total}条`, found: false }]
	return [...hits, { route: searchRoute(words), title: all, about: '' }]
}

/** One on, from the last back to the field and from there to the first. */
function next(active: number | undefined, count: number, step: 1 | -1): number | undefined {
	const places = count + 1
	const to = ((active ?? count) + step + places) % places
	return to === count ? undefined : to
}

function partOf({ text, found }: Part, at: number) {
	// Parts of one title, in their order: they have no other name.
	return found ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>
}
