import { bodyOfText } from './body-text.ts'
import { type Draft, type Kind, lines, noticeLines } from './draft.ts'

type Form = { get: (name: string) => unknown }
const kinds: readonly Kind[] = ['report', 'photo-story', 'notice']
const longest = 2000
/** Of a text, characters. */
const longestText = 200_000

/** A draft as a plain form sends it, before its script has come; pictures stay as they are. */
export function draftInForm(form: Form, before: Draft): Draft {
	const said = (name: string): string => String(form.get(name) ?? '')
	const day = said('day') === 'other' ? said('other-day') : said('day')
	const typed = { ...before.lines }
	for (const name of lines) typed[name] = said(name).slice(0, longest)
	typed.eventDay = day.slice(0, longest)
	const notice = { ...before.notice }
	for (const name of noticeLines) notice[name] = said(`notice.${name}`).slice(0, longest)
	return {
		...before,
		kind: kinds.find((kind) => kind === said('kind')) ?? before.kind,
		...{ lines: typed, notice, text: said('text').slice(0, longestText) },
		declared: { checked: Boolean(form.get('checked')), discreet: Boolean(form.get('discreet')) },
	}
}

/** Pasted text as a draft where nothing reads it: the first line is the title, the rest the text. */
export function draftOfPaste(pasted: string, kind: string, empty: Draft): Draft {
	const [title = '', ...rest] = pasted
		.slice(0, longestText)
		.split(/\r\n?|\n/)
		.map((line) => line.trim())
		.filter(Boolean)
	const text = rest.join('\n\n')
	return {
		...empty,
		kind: kinds.find((known) => known === kind) ?? 'report',
		lines: { ...empty.lines, title: title.slice(0, longest) },
		...{ text, body: bodyOfText(text, []) },
	}
}
