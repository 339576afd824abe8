/** 必改, 建议, 提示. Only `must` blocks a step. */
export type Level = 'must' | 'should' | 'hint'

/** What a rule saw: offsets in UTF-16 units, end exclusive. `level` only where it is not the rule's own. */
export type Mark = Readonly<{
	start: number
	end: number
	/** Replaces the span; '' deletes it; null: a person must decide. Never applied by itself. */
	suggestion: string | null
	why: string
	level?: Level
}>

/** A mark with its rule, its words and its level. */
export type Finding = Readonly<{
	rule: string
	level: Level
	start: number
	end: number
	quote: string
	suggestion: string | null
	why: string
}>
