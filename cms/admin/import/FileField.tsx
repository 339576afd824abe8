type Props = {
	label: string
	accept: string
	multiple?: boolean
	/** A whole folder at once. */
	folder?: boolean
	onFiles: (files: readonly File[]) => void
}

export function FileField({ label, accept, multiple, folder, onFiles }: Props) {
	return (
		<label className="field">
			<span>{label}</span>
			<input
				type="file"
				accept={accept}
				multiple={multiple === true || folder === true}
				// React knows the attribute only in lower case, and its types not at all.
				{...(folder ? { webkitdirectory: '' } : {})}
				onChange={({ target }) => onFiles([...(target.files ?? [])])}
			/>
		</label>
	)
}
