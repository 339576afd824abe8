'use client'
import { useState } from 'react'
import type { Front } from '../../../content/front.ts'
import type { FrontDesk } from '../../command/load-front.ts'
import type { Act } from '../../front/act.ts'
import { chosenIn, type Place, placeName, placesOf } from '../../front/place.ts'
import { type ShownFront, type ShownPiece, shownIn } from '../../front/shown.ts'
import { BannerChoice } from './BannerChoice.tsx'
import { ChooseDialog } from './ChooseDialog.tsx'
import { Order } from './Order.tsx'
import { SlotList } from './SlotList.tsx'
import { useFocusOn } from './use-focus-on.ts'

type Props = {
	desk: FrontDesk
	front: Front
	shown: ShownFront
	change: (act: Act) => void
}

/** Every slot of the home page in its order, each with what stands there now. */
export function Slots({ desk, front, shown, change }: Props) {
	const [choosing, setChoosing] = useState<{ place: Place; at: number }>()
	const [told, setTold] = useState('')
	const focusOn = useFocusOn(shown)
	const nameOf = (code: string) => desk.columns.find((one) => one.code === code)?.name ?? code
	const named = (place: Place) => placeName(place, nameOf)
	const columns = (front.sections.length > 0 ? front : shown).sections.map(({ column }) => column)
	const places = placesOf({ ...front, sections: columns.map((column) => ({ column, list: [] })) })
	const isLocked = (place: Place) => place === 'lead' && desk.refusals.lead.length > 0

	const move = (piece: ShownPiece, place: Place, at: number): void => {
		change({ do: 'move', piece: piece.id, place, at })
		setTold(`“${piece.title}”移到${named(place)}第${at + 1}位。`)
		focusOn(piece.id)
	}
	const clear = (piece: ShownPiece): void => {
		change({ do: 'clear', piece: piece.id })
		setTold(`“${piece.title}”不再固定，那里按规则排。`)
	}
	const choose = (piece: ShownPiece): void => {
		if (!choosing) return
		change({ do: 'choose', piece: piece.id, ...choosing })
		setTold(`“${piece.title}”放进${named(choosing.place)}第${choosing.at + 1}位。`)
		setChoosing(undefined)
		focusOn(piece.id)
	}
	const list = (place: Place) => (
		<SlotList
			key={place}
			{...{ place, move, clear }}
			name={named(place)}
			pieces={shownIn(shown, place)}
			chosen={chosenIn(front, place).length}
			others={places
				.filter((one) => one !== place && !isLocked(one))
				.map((one) => ({ place: one, name: named(one) }))}
			locked={isLocked(place) ? desk.refusals.lead : []}
			find={(id) => places.flatMap((one) => shownIn(shown, one)).find((one) => one.id === id)}
			onChoose={(at) => setChoosing({ place, at })}
		/>
	)
	const order = (
		what: 'sections' | 'campaigns' | 'units',
		legend: string,
		all: FrontDesk['units'],
	) => (
		<Order
			{...{ what, legend, all, change }}
			codes={what === 'sections' ? front.sections.map(({ column }) => column) : front[what]}
			byRule={what === 'sections' ? shown.sections.map(({ column }) => column) : shown[what]}
		/>
	)
	return (
		<>
			<p role="status" className="sr">
				{told}
			</p>
			{shown.gone.length > 0 && (
				<div className="notice warn row">
					<p>选定的稿件有{shown.gone.length}篇已经不在网上，那里按规则排。</p>
					{shown.gone.map((piece) => (
						<button
							key={piece}
							type="button"
							className="btn mini subtle"
							onClick={() => change({ do: 'clear', piece })}
						>
							去掉{piece}
						</button>
					))}
				</div>
			)}
			<div className="front-slots">
				{list('lead')}
				{list('pair')}
				{list('photos')}
				{list('notices')}
				<BannerChoice {...{ front, shown, change }} campaigns={desk.campaigns} />
				{order('sections', '栏目区', desk.columns)}
				{columns.flatMap((column) => [list(`head:${column}`), list(`list:${column}`)])}
				{order('campaigns', '专题', desk.campaigns)}
				<div className="front-slot">
					{list('feature')}
					{front.feature && (
						<label className="front-title">
							竖题
							<input
								type="text"
								value={front.feature.title ?? ''}
								placeholder={shown.featureTitle}
								onChange={({ target }) => change({ do: 'title', title: target.value })}
							/>
						</label>
					)}
				</div>
				{order('units', '单位', desk.units)}
			</div>
			<p className="keys">
				<span>
					<kbd>Enter</kbd> 换一篇
				</span>
				<span>
					<kbd>Alt+↑</kbd> <kbd>Alt+↓</kbd> 上移、下移
				</span>
				<span>
					<kbd>Delete</kbd> 按规则
				</span>
				<span>也可以拖动；一篇稿只放一处，放到新的地方，原来的地方就空出来按规则排</span>
			</p>
			{choosing && (
				<ChooseDialog
					title={`${named(choosing.place)}第${choosing.at + 1}位：选一篇`}
					standing={
						new Map(
							places.flatMap((place) =>
								shownIn(shown, place).map(({ id }) => [id, named(place)] as const),
							),
						)
					}
					onChoose={choose}
					onClose={() => setChoosing(undefined)}
				/>
			)}
		</>
	)
}
