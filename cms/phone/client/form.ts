import { type Draft, type Kind, lines, noticeLines } from '../draft.ts'
import { byId } from './dom.ts'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function named(form: HTMLFormElement, name: string): Field | undefined {
	const found = form.elements.namedItem(name)
	return found instanceof RadioNodeList ? undefined : ((found as Field | null) ?? undefined)
}

/** Takes what stands in the form into the draft. */
export function readForm(form: HTMLFormElement, draft: Draft): void {
	for (const name of lines) {
		if (name !== 'eventDay') draft.lines[name] = named(form, name)?.value ?? ''
	}
	draft.lines.eventDay = dayIn(form)
	draft.text = named(form, 'text')?.value ?? ''
	draft.kind = (chosen(form, 'kind') || 'report') as Kind
	for (const name of noticeLines) draft.notice[name] = named(form, `notice.${name}`)?.value ?? ''
	draft.declared = {
		checked: byId<HTMLInputElement>('checked').checked,
		discreet: byId<HTMLInputElement>('discreet').checked,
	}
}

/** Puts the draft into the form. A field that says it already keeps its cursor. */
export function fillForm(form: HTMLFormElement, draft: Draft): void {
	const set = (name: string, value: string): void => {
		const field = named(form, name)
		if (field && field.value !== value) field.value = value
	}
	for (const name of lines) if (name !== 'eventDay') set(name, draft.lines[name])
	set('text', draft.text)
	for (const name of noticeLines) set(`notice.${name}`, draft.notice[name] ?? '')
	choose(form, 'kind', draft.kind)
	const { eventDay } = draft.lines
	const near = choose(form, 'day', eventDay)
	if (eventDay && !near) {
		choose(form, 'day', 'other')
		set('other-day', eventDay)
	}
	byId<HTMLInputElement>('checked').checked = draft.declared.checked
	byId<HTMLInputElement>('discreet').checked = draft.declared.discreet
	showParts(form)
}

/** The parts that a choice opens. */
export function showParts(form: HTMLFormElement): void {
	byId('notice').hidden = chosen(form, 'kind') !== 'notice'
	byId('earlier').hidden = chosen(form, 'day') !== 'other'
}

export function chosen(form: HTMLFormElement, name: string): string {
	return form.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? ''
}

function choose(form: HTMLFormElement, name: string, value: string): boolean {
	const radios = form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)
	let found = false
	radios.forEach((radio) => {
		radio.checked = radio.value === value
		found = found || radio.checked
	})
	return found
}

function dayIn(form: HTMLFormElement): string {
	const day = chosen(form, 'day')
	return day === 'other' ? (named(form, 'other-day')?.value ?? '') : day
}
