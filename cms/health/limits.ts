import { z } from 'zod'

/**
 * When something on the site counts as neglected. Defaults after 国办秘函〔2019〕19号, 政府网站与政务新媒体检查指标:
 * news columns within two weeks, notices and policies within six months, the home page within two weeks; a county may
 * be stricter. Days, but for `free` and `backup`.
 */
export const healthLimits = z.strictObject({
	/** A column of news, days without a piece. */
	news: z.number().int().positive(),
	/** A column of notices and policies, days without a piece. */
	notices: z.number().int().positive(),
	/** The home page, days without a piece, and from when on one is warned. */
	home: z.number().int().positive(),
	homeWarning: z.number().int().positive(),
	/** How many overdue columns are a veto. */
	overdueVeto: z.number().int().positive(),
	/** How many columns without any piece are a warning, and a veto. */
	blankWarning: z.number().int().positive(),
	blankVeto: z.number().int().positive(),
	/** Days before a column is due that are listed ahead. */
	ahead: z.number().int().positive(),
	/** Share of the disk that must be free, 0 to 1. */
	free: z.number().min(0).max(1),
	/** Hours since the last backup. */
	backup: z.number().positive(),
})
export type HealthLimits = z.infer<typeof healthLimits>

export const defaultLimits: HealthLimits = {
	...{ news: 14, notices: 183, home: 14, homeWarning: 10 },
	...{ overdueVeto: 5, blankWarning: 2, blankVeto: 5, ahead: 7 },
	...{ free: 0.1, backup: 26 },
}
