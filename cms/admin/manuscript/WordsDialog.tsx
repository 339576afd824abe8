'use client'
import { useId, useState } from 'react'
import type { Review } from '../../command/review-endpoint.ts'
import type { Refusal } from '../order.ts'
import { Dialog } from './Dialog.tsx'
import { useAsked } from './use-asked.ts'

type Words = { title: string; about: string; label: string; done: string; most: number }
/** Orders that ask for one's own words. */
const words = {
	correct: {
		title: '发更正',
		about:
			'网页先不动。正文从这里打开来改，更正链签完、发布以后，网页才换成新的，页上写明改了什么。',
		label: '给读者看的更正说明',
		done: '打开来改',
		most: 200,
	},
	abandon: {
		title: '放弃更正',
		about: '稿件回到线上这一版，没签完的更正作废。',
		label: '为什么放弃',
		done: '放弃更正',
		most: 200,
	},
	restore: {
		title: '恢复',
		about: '签过的那一版重新上线，一字不改。',
		label: '为什么恢复',
		done: '恢复',
		most: 200,
	},
	reroute: {
		title: '换流程',
		about: '快讯只用于会议、天气、停水停电、活动预告，不超过300字。已签的字照样算。',
		label: '为什么换',
		done: '换流程',
		most: 200,
	},
	assign: {
		title: '转给',
		about: '指定谁办这一步；同样身份的人仍然能办。',
		label: '留句话（可不写）',
		done: '转给他',
		most: 200,
	},
} as const satisfies Record<string, Words>
export type WordsVerb = keyof typeof words

export function asksWords(verb: string): verb is WordsVerb {
	return verb in words
}

type Props = {
	verb: WordsVerb
	review: Review
	refusals: readonly Refusal[]
	onGive: (order: { text?: string; chain?: string; to?: string }) => void
	onClose: () => void
}

/** Asks for the words of an order, and for the person or the chain where it needs one. */
export function WordsDialog({ verb, review, refusals, onGive, onClose }: Props) {
	const [text, setText] = useState('')
	const [to, setTo] = useState('')
	const id = useId()
	const { title, about, label, done, most } = words[verb]
	const role = review.steps.find(({ isNow }) => isNow)?.roleId ?? ''
	const people = useAsked<{ docs: { id: number; name: string }[] }>(
		verb === 'assign' && role
			? `/api/users?where[roles][in]=${role}&limit=100&depth=0&sort=name`
			: '',
	)
	const isOptional = verb === 'assign'
	const why = !isOptional && text.trim() === '' ? `还没写${label}。` : ''
	const give = (): void => {
		if (why) return
		onGive({
			...(text.trim() ? { text: text.trim() } : {}),
			...(verb === 'reroute' ? { chain: review.chain === '快讯' ? 'standard' : 'brief' } : {}),
			...(verb === 'assign' && to ? { to } : {}),
		})
	}
	return (
		<Dialog
			title={`${title}：${review.title}`}
			about={about}
			onClose={onClose}
			footer={
				<>
					<div className="grow" id={`${id}-why`} role="status">
						<strong>{why}</strong>
						{refusals.length > 0 && (
							<p role="alert">{refusals.map(({ message }) => message).join('')}</p>
						)}
					</div>
					<button type="button" className="btn" onClick={onClose}>
						再想想
					</button>
					<button
						type="button"
						className="btn primary"
						aria-disabled={why !== ''}
						aria-describedby={`${id}-why`}
						onClick={give}
					>
						{done}
					</button>
				</>
			}
		>
			<div className="words stack">
				{verb === 'reroute' && (
					<p>
						现在是“{review.chain}”，换成“{review.chain === '快讯' ? '三审三校' : '快讯'}”。
					</p>
				)}
				{verb === 'assign' && (
					<div className="field">
						<label htmlFor={`${id}-to`}>转给谁</label>
						<select id={`${id}-to`} value={to} onChange={({ target }) => setTo(target.value)}>
							<option value="">不指定，谁都可以办</option>
							{people.answer?.docs.map((person) => (
								<option key={person.id} value={person.id}>
									{person.name}
								</option>
							))}
						</select>
					</div>
				)}
				<div className="field">
					<label htmlFor={id}>
						{label} {!isOptional && <span className="req">必填</span>}
					</label>
					<textarea
						id={id}
						rows={3}
						maxLength={most}
						value={text}
						onChange={({ target }) => setText(target.value)}
					/>
				</div>
			</div>
		</Dialog>
	)
}
