'use client'
import { Fragment } from 'react'
import type { Change } from '../../compare/changers.ts'
import type { Sheet, SheetRow } from '../../compare/sheet.ts'
import { type PhotoWord, photoWords } from '../../compare/snapshot.ts'
import { printMoment } from '../../trail/print-moment.ts'
import { Parts } from './Parts.tsx'

type Props = {
	sheet: Sheet
	label: string
	left: string
	right: string
	pictures?: { left: (string | null)[]; right: (string | null)[] } | undefined
	/** Whether the last column says who changed it. */
	withChangers: boolean
	/** Asks for the paragraphs that are folded away. */
	onUnfold?: (() => void) | undefined
}

/** Two texts of a manuscript beside each other, changed words marked. */
export function SheetTable({ sheet, label, left, right, pictures, withChangers, onUnfold }: Props) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys (WCAG 2.1.1)
		<section className="scroll" aria-label={label} tabIndex={0}>
			<table aria-label={label} className="sheet">
				<thead>
					<tr>
						<th className="sheet__place">
							<span className="sr">段</span>
						</th>
						<th scope="col">{left}</th>
						<th scope="col">{right}</th>
						{withChangers && (
							<th scope="col" className="sheet__by">
								谁改的
							</th>
						)}
					</tr>
				</thead>
				<tbody>
					{sheet.rows.map((row) => (
						<Row
							key={keyOf(row)}
							row={row}
							pictures={pictures}
							withChangers={withChangers}
							onUnfold={onUnfold}
						/>
					))}
				</tbody>
			</table>
		</section>
	)
}

function keyOf(row: SheetRow): string {
	if (row.kind === 'field') return row.label
	if (row.kind === 'still') return `still ${row.from}`
	return `${row.kind} ${row.before ?? '-'} ${row.after ?? '-'}`
}

type RowProps = { row: SheetRow } & Pick<Props, 'pictures' | 'withChangers' | 'onUnfold'>

function Row({ row, pictures, withChangers, onUnfold }: RowProps) {
	if (row.kind === 'still') {
		return (
			<tr className="still">
				<td />
				<td colSpan={withChangers ? 3 : 2}>
					{row.from === row.to ? `第${row.from}段没有改` : `第${row.from}至${row.to}段没有改`}
					{onUnfold && (
						<button type="button" className="btn mini text" onClick={onUnfold}>
							展开
						</button>
					)}
				</td>
			</tr>
		)
	}
	const cells =
		row.kind === 'photo' ? (
			<PhotoCells row={row} pictures={pictures} />
		) : (
			(['left', 'right'] as const).map((side) => (
				<td
					key={side}
					className={row.kind === 'field' && row.label === '主题' ? 'song title' : 'song'}
				>
					<Parts parts={row.parts} side={side} />
					{row.kind === 'block' && <Notes row={row} side={side} pictures={pictures} />}
				</td>
			))
		)
	return (
		<tr>
			<th scope="row" className="small muted">
				{placeOf(row)}
			</th>
			{cells}
			{withChangers && (
				<td className="small">
					<By changes={row.by} />
				</td>
			)}
		</tr>
	)
}

function placeOf(row: Exclude<SheetRow, { kind: 'still' }>): string {
	if (row.kind === 'field') return row.label
	const place = row.after ?? row.before
	return row.kind === 'photo' ? `图${place}` : String(place)
}

type Block = Extract<SheetRow, { kind: 'block' }>

/** What happened to a paragraph besides its words. */
function Notes({
	row,
	side,
	pictures,
}: { row: Block; side: 'left' | 'right' } & Pick<Props, 'pictures'>) {
	const { before, after, moved, style, photo } = row
	const isLeft = side === 'left'
	const number = isLeft ? photo?.before : photo?.after
	const gone = isLeft ? before === undefined : after === undefined
	return (
		<>
			{number && <Picture url={pictures?.[side][number - 1]} alt={`图${number}`} />}
			{moved && !gone && (
				<p className="small moved" data-change>
					{isLeft ? `原第${before}段，移到第${after}段` : `从第${before}段移来`}
				</p>
			)}
			{style && (
				<p className="small muted" data-change>
					格式：{isLeft ? style.before : style.after}
				</p>
			)}
			{gone && <p className="small muted">{isLeft ? '（新加的一段）' : '（删了这一段）'}</p>}
		</>
	)
}

type PhotoRow = Extract<SheetRow, { kind: 'photo' }>

function PhotoCells({ row, pictures }: { row: PhotoRow } & Pick<Props, 'pictures'>) {
	return (['left', 'right'] as const).map((side) => {
		const number = side === 'left' ? row.before : row.after
		if (number === undefined) {
			return (
				<td key={side} className="small muted" data-change>
					{side === 'left' ? '（新加的图）' : '（删了这张图）'}
				</td>
			)
		}
		return (
			<td key={side}>
				<Picture url={pictures?.[side][number - 1]} alt={`图${number}`} />
				{row.replaced && (
					<p className="small moved" data-change>
						换了图片
					</p>
				)}
				{row.moved && (
					<p className="small moved">
						第{row.before}张，移到第{row.after}张
					</p>
				)}
				<dl className="facts small">
					{(Object.keys(photoWords) as PhotoWord[]).map(
						(name) =>
							row.words[name].length > 0 && (
								<Fragment key={name}>
									<dt>{photoWords[name]}</dt>
									<dd>
										<Parts parts={row.words[name]} side={side} />
									</dd>
								</Fragment>
							),
					)}
				</dl>
			</td>
		)
	})
}

function Picture({ url, alt }: { url: string | null | undefined; alt: string }) {
	// The newsroom's own small copy; a picture that the reader may not see is named only.
	return url ? <img className="thumb" src={url} alt={alt} /> : <span className="small">{alt}</span>
}

function By({ changes }: { changes: readonly Change[] }) {
	const now = new Date()
	return changes.map(({ by, at }) => (
		<div key={at}>
			{by} {at && printMoment(at, now)}
		</div>
	))
}
