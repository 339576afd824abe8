import { browserVoice } from './browser-voice.ts'
import { readAloud } from './read-aloud.ts'
import { sentencesOf } from './sentences-of.ts'

/** What is read: the titles and the text, without tables, captions and what stands below the text. */
const read =
	'.art h1, .art .sub, .prose > :is(p, h2, h3, blockquote, .note):not(.end), .doc > :is(p, h1, h2, h3, blockquote)'
const listed = '.prose > :is(ul, ol) > li, .doc > :is(ul, ol) > li'

/** Puts the buttons over the text, where the browser can speak: whoever's cannot sees none. */
function offerReading(text: Element): void {
	const lines = [...document.querySelectorAll(`${read}, ${listed}`)]
	const sentences = lines.flatMap((line) => sentencesOf(line.textContent ?? ''))
	const bar = document.createElement('p')
	bar.className = 'query'
	const toggle = buttonOf('朗读')
	const end = buttonOf('停止')
	end.hidden = true
	toggle.ariaPressed = 'false'
	bar.append(toggle, end)

	const voice = browserVoice(speechSynthesis, () => reading.stop())
	const reading = readAloud(sentences, voice, (stage) => {
		toggle.ariaPressed = String(stage === 'reading')
		if (stage === 'silent' && document.activeElement === end) toggle.focus()
		end.hidden = stage === 'silent'
	})
	toggle.addEventListener('click', reading.toggle)
	end.addEventListener('click', reading.stop)
	document.addEventListener('keydown', ({ key }) => key === 'Escape' && reading.stop())
	// A voice would go on over the next page.
	addEventListener('pagehide', reading.stop)
	text.before(bar)
}

function buttonOf(name: string): HTMLButtonElement {
	const button = document.createElement('button')
	button.type = 'button'
	button.textContent = name
	return button
}

const text = document.querySelector('.prose, .doc')
if (text && 'speechSynthesis' in window) offerReading(text)
