import { openWords } from '../pages/returned-words.ts'
import { answersIn, openReasons } from '../reason-answers.ts'
import { byId, fill, user } from './dom.ts'

/** Answers stay on the device until they are sent, and the button says what is still to be answered. */
export function startReturnedPage(): void {
	const form = byId<HTMLFormElement>('answers')
	const count = Number(form.dataset.count)
	const place = `answers:${user()}:${form.dataset.id}`
	restore(form, place)
	const draw = (): void => {
		const open = openReasons(count, answersIn(new FormData(form), count))
		byId('again').setAttribute('aria-disabled', String(open.length > 0))
		fill(byId('why'), openWords(open))
	}
	form.addEventListener('input', (event) => {
		const field = event.target as HTMLTextAreaElement
		// Who writes why not, differs.
		if (field.name.startsWith('text-') && field.value.trim()) {
			const differs = form.elements.namedItem(field.name.replace('text', 'differs'))
			if (differs instanceof HTMLInputElement) differs.checked = true
		}
		keep(form, place)
		draw()
	})
	draw()
}

type Kept = Record<string, string>

function keep(form: HTMLFormElement, place: string): void {
	const kept: Kept = {}
	new FormData(form).forEach((value, name) => {
		if (/^(done|differs|text)-/.test(name) && typeof value === 'string') kept[name] = value
	})
	try {
		localStorage.setItem(place, JSON.stringify(kept))
	} catch {
		// A device that keeps nothing: the form still holds it.
	}
}

function restore(form: HTMLFormElement, place: string): void {
	const kept = JSON.parse(localStorage.getItem(place) ?? '{}') as Kept
	for (const name of Object.keys(kept)) {
		const field = form.elements.namedItem(name)
		if (field instanceof HTMLInputElement) field.checked = true
		if (field instanceof HTMLTextAreaElement && !field.value) field.value = kept[name] ?? ''
	}
}
