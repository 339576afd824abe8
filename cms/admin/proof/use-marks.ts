'use client'
import { useEffect } from 'react'
import type { ShownFinding } from '../../command/load-findings.ts'
import { clearMarks, markFindings } from './marks.ts'

/** Keeps the marks in the body where their words are, while the text is typed on. */
export function useMarks(findings: readonly ShownFinding[], at: string | undefined): void {
	useEffect(() => {
		let asked = 0
		const mark = () => {
			cancelAnimationFrame(asked)
			asked = requestAnimationFrame(() => markFindings(findings, at))
		}
		mark()
		// The editor comes after the form, and writes its paragraphs anew as one types.
		const watch = new MutationObserver((changes) => {
			if (changes.some(({ target }) => isOfEditor(target))) mark()
		})
		const form = document.querySelector('.document-fields__main, form') ?? document.body
		watch.observe(form, { subtree: true, childList: true, characterData: true })
		return () => {
			cancelAnimationFrame(asked)
			watch.disconnect()
			clearMarks()
		}
	}, [findings, at])
}

function isOfEditor(node: Node): boolean {
	const element = node instanceof Element ? node : node.parentElement
	return element?.closest('.rich-text-lexical') != null
}
