/** The columns of a list of old articles. */
export const oldPieceColumns = {
	title: ['标题', '主题'],
	day: ['日期', '发布日期', '见报日期'],
	text: ['正文', '内容'],
	kicker: ['引题'],
	subtitle: ['副题'],
	byline: ['署名', '作者'],
	source: ['来源'],
	column: ['栏目'],
	unit: ['单位', '报送单位'],
	photos: ['图片', '图片文件'],
	caption: ['图片说明'],
	credit: ['拍摄者', '摄影'],
} as const
