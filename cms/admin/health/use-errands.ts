'use client'
import { useState } from 'react'
import { send } from '../order.ts'
import { refusedWords } from '../pages/refused-words.ts'

type Told = { told?: string[]; again?: boolean }

/** Gives what a check found to a unit, reminds it, and says what became of that. */
export function useErrands(onDone: () => void) {
	const [said, setSaid] = useState('')
	const [isRefusal, setRefusal] = useState(false)
	const order = async (path: string, body: object): Promise<boolean> => {
		const done = await send(path, body)
		const words = refusedWords(done)
		setRefusal(words !== '')
		setSaid(words || toldWords(done as Told))
		if (!words) onDone()
		return words === ''
	}
	return {
		...{ said, isRefusal },
		give: (given: { check: string; unit: string; by: string }) =>
			order('/api/site-health/errand', given),
		remind: (check: string) => order('/api/site-health/remind', { check }),
	}
}

function toldWords({ told = [], again = false }: Told): string {
	if (again) return '1小时内催过了，没有再催。'
	return told.length > 0
		? `通知了${told.join('、')}。`
		: '记下了，但这个单位没有审签人，没有人收到通知。请给它设审签人，或改派别的单位。'
}
