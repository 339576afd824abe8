'use client'
import { useFormFields } from '@payloadcms/ui'
import { measureOf } from '../../manuscript/measure-of.ts'
import './titles.css'

/** Below a field of words: how long they are, and whether that is well. */
export function CountWords({ path }: { path: string }) {
	const value = useFormFields(([fields]) => fields[path]?.value)
	const words = measureOf(path, typeof value === 'string' ? value : '')
	return words ? <p className="field-description num">{words}</p> : null
}
