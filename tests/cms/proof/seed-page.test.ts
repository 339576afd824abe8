import { expect, test } from 'vitest'
import { proof } from '../../../cms/proof/proof.ts'

/** The slips that the source page is known to have, each in a sentence of its kind. */
test.each([
	[
		'《 never closed',
		'制定下发《微山县行动推进实施工作方案,对工作进行部署。',
		'mark-unpaired',
		'《',
	],
	[
		'90.9 % against 1621 of 1782',
		'累计收集诉求1782个，已解决反馈1621个，及时解决率达90.9%。',
		'sum-percent',
		'90.9%',
	],
	[
		'one word two ways',
		'对活动进行明察暗访。\n督查组采取明查暗访等方式巡查。',
		'same-term',
		'明查暗访',
	],
	[
		'理论和功底和娴熟',
		'选手们以扎实的理论和功底和娴熟的操作技能获得了肯定。',
		'grammar-broken',
		'理论和功底和',
	],
	['自告奋勇的来', '大爷就自告奋勇的来当志愿者。', 'de-particle', '的'],
	[
		'、 between quoted items',
		'在“组工”微信公众号、“联户”、“驻村”公众号开设专栏。',
		'mark-between',
		'、',
	],
	['( in Chinese text', '本报微山讯(通讯员 张三)今年以来，工作有序。', 'mark-width', '('],
	[', in Chinese text', '各部门快速承接,及时处置。', 'mark-width', ','],
])('the page’s slip is found: %s', (_, text, rule, quote) => {
	expect(proof(text)).toContainEqual(expect.objectContaining({ rule, quote }))
})
