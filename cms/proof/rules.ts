import type { Rule } from './rule.ts'
import { bylineForm } from './rules/byline-form.ts'
import { captionCredit } from './rules/caption-credit.ts'
import { dashForm } from './rules/dash-form.ts'
import { dateImpossible } from './rules/date-impossible.ts'
import { dateName } from './rules/date-name.ts'
import { dateWeekday } from './rules/date-weekday.ts'
import { deParticle } from './rules/de-particle.ts'
import { ellipsisForm } from './rules/ellipsis-form.ts'
import { grammarBroken } from './rules/grammar-broken.ts'
import { grammarRedundant } from './rules/grammar-redundant.ts'
import { leaderPost } from './rules/leader-post.ts'
import { markBetween } from './rules/mark-between.ts'
import { markRepeat } from './rules/mark-repeat.ts'
import { markUnpaired } from './rules/mark-unpaired.ts'
import { markWidth } from './rules/mark-width.ts'
import { numberApprox } from './rules/number-approx.ts'
import { numberDecimal } from './rules/number-decimal.ts'
import { numberLiang } from './rules/number-liang.ts'
import { numberMixed } from './rules/number-mixed.ts'
import { numberRange } from './rules/number-range.ts'
import { numberStyle } from './rules/number-style.ts'
import { numberZero } from './rules/number-zero.ts'
import { ordinalMark } from './rules/ordinal-mark.ts'
import { privateCard } from './rules/private-card.ts'
import { privateId } from './rules/private-id.ts'
import { privateMobile } from './rules/private-mobile.ts'
import { privatePlate } from './rules/private-plate.ts'
import { sameFigure } from './rules/same-figure.ts'
import { sameTerm } from './rules/same-term.ts'
import { sumAverage } from './rules/sum-average.ts'
import { sumChange } from './rules/sum-change.ts'
import { sumPercent } from './rules/sum-percent.ts'
import { sumTotal } from './rules/sum-total.ts'
import { titleAbbrev } from './rules/title-abbrev.ts'
import { unitAbbrev } from './rules/unit-abbrev.ts'
import { unitForm } from './rules/unit-form.ts'
import { unitName } from './rules/unit-name.ts'
import { wordCaution } from './rules/word-caution.ts'
import { wordConfused } from './rules/word-confused.ts'
import { wordDoubled } from './rules/word-doubled.ts'

/** Every rule over a text, in the order of the desk's handbook: marks, numbers, dates, sums, words, grammar, privacy, house forms. */
export const textRules: readonly Rule[] = [
	...[markUnpaired, markWidth, markBetween, markRepeat, ordinalMark, ellipsisForm, dashForm],
	...[
		numberMixed,
		numberRange,
		numberApprox,
		numberZero,
		numberLiang,
		numberDecimal,
		numberStyle,
		unitForm,
	],
	...[dateWeekday, dateImpossible, dateName],
	...[sumPercent, sumTotal, sumChange, sumAverage, sameTerm, sameFigure],
	...[wordDoubled, wordConfused, wordCaution, deParticle, grammarRedundant, grammarBroken],
	...[privateId, privateMobile, privateCard, privatePlate],
	...[captionCredit, bylineForm, titleAbbrev, unitAbbrev, unitName, leaderPost],
]
