'use client'
import { useState } from 'react'
import type { Check } from '../../command/check-live.ts'
import { printMoment } from '../../trail/print-moment.ts'

const pages: Record<Check['page'], string> = {
	same: '线上内容和签发的一致。',
	other: '线上内容和签发件不一致。请马上告诉管理员。',
	gone: '网页文件不见了。请马上告诉管理员。',
	pending: '网页正在更新，请过一会儿再核对。',
	unknown: '这台机器不管网站，网页没有核对。',
	none: '现在没有网页在线上。',
}

/** 现在核对: whether what the public gets is what was signed, asked when somebody wants to know. */
export function Match({ id }: { id: string | number | undefined }) {
	const [check, setCheck] = useState<Check>()
	const [said, setSaid] = useState('还没有核对。')
	const verify = async (): Promise<void> => {
		setSaid('正在核对……')
		try {
			const response = await fetch(`/api/publications/${id}/verify`, {
				method: 'POST',
				credentials: 'include',
			})
			const body = await response.json()
			if (response.ok) setCheck(body as Check)
			else setSaid(body.refusals?.[0]?.message ?? '没有核对成，请再试一次。')
		} catch {
			setSaid('断开了，没有核对。请联网后再试。')
		}
	}
	const isBad =
		check &&
		(check.log || !check.isSigned || check.photos.length > 0 || /other|gone/.test(check.page))
	return (
		<>
			<div className="why grow" role={isBad ? 'alert' : 'status'}>
				<strong>{check ? pages[check.page] : said}</strong>
				{check && (
					<p>
						{printMoment(check.at, new Date())}核对。
						{check.digest && (
							<>
								网页指纹<span className="mono">{check.digest.slice(0, 8)}</span>
								{check.page === 'same' && '，和按签发件写出来的一字不差。'}
							</>
						)}
						{check.isSigned ? '签字都是签的这一稿。' : '签字和内容对不上。'}
						{check.log ? `发布记录第${check.log.seq}条被动过。` : '发布记录从头到尾没有被动过。'}
						{check.photos.length > 0 && `有${check.photos.length}个图片文件不对。`}
					</p>
				)}
				<p className="muted">
					已发布的内容不能直接改：改字走“更正”，整篇拿下走“撤稿”，两样都留痕。
				</p>
			</div>
			<button type="button" className="btn subtle" onClick={() => void verify()}>
				现在核对
			</button>
		</>
	)
}
