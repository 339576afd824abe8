type Group =
	| '标点'
	| '数字'
	| '日期'
	| '数据'
	| '用词'
	| '语法'
	| '句长'
	| '隐私'
	| '图片'
	| '署名'
	| '名称'

/** What the panel calls a rule, and under which head it stands. */
export const ruleNames: Readonly<Record<string, { group: Group; name: string }>> = {
	'mark-unpaired': { group: '标点', name: '标点不成对' },
	'mark-width': { group: '标点', name: '全角半角' },
	'mark-between': { group: '标点', name: '并列引号间的顿号' },
	'mark-repeat': { group: '标点', name: '标点重复' },
	'ordinal-mark': { group: '标点', name: '序号后的标点' },
	'ellipsis-form': { group: '标点', name: '省略号' },
	'dash-form': { group: '标点', name: '破折号' },
	'number-mixed': { group: '数字', name: '两种数字混用' },
	'number-range': { group: '数字', name: '数值起止' },
	'number-approx': { group: '数字', name: '概数' },
	'number-zero': { group: '数字', name: '零和〇' },
	'number-liang': { group: '数字', name: '二和两' },
	'number-decimal': { group: '数字', name: '小数' },
	'number-style': { group: '数字', name: '日期时间的数字' },
	'unit-form': { group: '数字', name: '单位符号' },
	'date-weekday': { group: '日期', name: '星期' },
	'date-impossible': { group: '日期', name: '日期时间' },
	'date-name': { group: '日期', name: '以日期为名' },
	'sum-percent': { group: '数据', name: '百分比' },
	'sum-total': { group: '数据', name: '合计' },
	'sum-change': { group: '数据', name: '增减' },
	'sum-average': { group: '数据', name: '平均数' },
	'ledger-figure': { group: '数据', name: '与专题台账不符' },
	'same-term': { group: '用词', name: '一词两写' },
	'same-figure': { group: '数据', name: '前后数字' },
	'word-doubled': { group: '用词', name: '重复的词' },
	'word-confused': { group: '用词', name: '易错词' },
	'word-caution': { group: '用词', name: '慎用词' },
	'de-particle': { group: '用词', name: '的地得' },
	'grammar-redundant': { group: '语法', name: '意思重复' },
	'grammar-broken': { group: '语法', name: '病句' },
	'sentence-long': { group: '句长', name: '长句' },
	'private-id': { group: '隐私', name: '公民身份号码' },
	'private-mobile': { group: '隐私', name: '手机号码' },
	'private-card': { group: '隐私', name: '银行卡号' },
	'private-plate': { group: '隐私', name: '车牌号' },
	'caption-credit': { group: '图片', name: '图片说明的署名' },
	'photo-caption': { group: '图片', name: '图片说明' },
	'photo-credit': { group: '图片', name: '拍摄者' },
	'byline-form': { group: '署名', name: '署名格式' },
	'byline-unknown': { group: '署名', name: '名单外的署名' },
	'title-abbrev': { group: '名称', name: '职务称呼' },
	'unit-abbrev': { group: '名称', name: '单位简称' },
	'unit-name': { group: '名称', name: '单位名称' },
	'leader-post': { group: '名称', name: '领导职务' },
}
