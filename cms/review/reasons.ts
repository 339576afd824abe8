/** Numbered, and never renumbered: statistics and old returns name them by number. */
export const returnReasons = [
	{ code: '01', name: '新闻要素不全' },
	{ code: '02', name: '数据口径不清' },
	{ code: '03', name: '没有署名或不实' },
	{ code: '04', name: '图片缺说明、拍摄者或不清楚' },
	{ code: '05', name: '标题过长或不符' },
	{ code: '06', name: '时效已过' },
	{ code: '07', name: '重复' },
	{ code: '08', name: '有个人信息或未成年人、病人没有处理' },
	{ code: '09', name: '像广告或表扬稿' },
	{ code: '10', name: '篇幅过长' },
	{ code: '11', name: '涉及别的单位，要对方认可' },
	{ code: '12', name: '其他' },
] as const

export const withdrawReasons = [
	{ code: '01', name: '事实有误，更正不够' },
	{ code: '02', name: '个人信息' },
	{ code: '03', name: '上级要求' },
	{ code: '04', name: '版权' },
	{ code: '05', name: '发错、重复发' },
] as const
