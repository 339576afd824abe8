'use client'
import { useForm, useFormFields, useRowLabel } from '@payloadcms/ui'
import { usePicture } from './use-picture.ts'

type Row = { media?: unknown; caption?: string; alt?: string }

/** The head of a picture in the form: which it is, and buttons that move it, for those who do not drag. */
export function PhotoRowLabel() {
	const { data, path, rowNumber = 0 } = useRowLabel<Row>()
	const { moveFieldRow, disabled } = useForm()
	const [field = '', index = '0'] = [
		path.slice(0, path.lastIndexOf('.')),
		path.slice(path.lastIndexOf('.') + 1),
	]
	const at = Number(index)
	const count = useFormFields(([fields]) => fields[field]?.rows?.length ?? 0)
	const file = usePicture(data?.media)
	const thumb = file?.sizes?.thumb?.url ?? file?.url
	const move = (to: number): void =>
		moveFieldRow({ path: field, moveFromIndex: at, moveToIndex: to })
	return (
		<span className="photo-label">
			{thumb && <img src={thumb} alt="" width={46} height={34} />}
			<span>
				图{rowNumber + 1}
				{data?.caption || data?.alt ? `：${data.caption || data.alt}` : ''}
			</span>
			<span className="photo-label__moves">
				<button
					type="button"
					disabled={disabled || at === 0}
					onClick={() => move(at - 1)}
					aria-label={`图${rowNumber + 1}往前移`}
				>
					↑
				</button>
				<button
					type="button"
					disabled={disabled || at >= count - 1}
					onClick={() => move(at + 1)}
					aria-label={`图${rowNumber + 1}往后移`}
				>
					↓
				</button>
			</span>
		</span>
	)
}
