'use client'
import type { Channels } from '../../command/channels-endpoint.ts'
import { useAsked } from '../manuscript/use-asked.ts'
import { CopyButton } from '../preview/CopyButton.tsx'

/** 复制微信排版, once the text is there: a clipboard is written to at once or not at all. */
export function CopyWechat({ manuscript }: { manuscript: string }) {
	const { answer } = useAsked<Channels>(`/api/manuscripts/${manuscript}/channels`)
	// A manuscript under correction is another text than the live one.
	if (!answer?.isLive) return null
	const { html, text } = answer.wechat
	return <CopyButton label="复制微信排版" kind="btn subtle" html={html} text={text} />
}
