import { matches, type Rule } from '../rule.ts'

/** 村｜长期, 村｜长势, 村｜官网 are other words. */
const head =
	/(?<!自然|渔|[该各两全本我每一二三四五六七八九十\d]个?)(?<deputy>副)?村长(?![期势久远达大高满出跑年城江河辈寿势廊])/gu
const after = /(?<=[该全本我每各])村长(?=带|说|拿|表|介|告|组|召|通|主)/gu
const staff = /(?<!大学生)村官(?![网方司兵府员])/gu
const bureau =
	/(?<=^|[\n。，！？；：“”、])(?<who>[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛范彭郎鲁韦马方俞任袁柳史唐费薛雷贺倪汤罗毕郝安常于傅康余顾孟黄穆萧尹姚邵汪祁毛米贝明戴宋庞熊纪舒屈项祝董梁杜阮蓝席季贾江郭梅林徐邱骆高夏蔡田樊胡凌霍万柯卢莫房丁邓石崔吉龚程邢裴陆翁甘武刘叶黎白龙段侯孙谭宁仇][局处])(?=说|表示|介绍|指出|强调|讲|告诉|带|来|也|在|问|笑|要求|亲自|当)/gu

/** 村长 and 村官 for the head or staff of a village committee (names of works and 大学生村官 are right), 刘局. Xinhua's list of 2016; the rest house rule. */
export const titleAbbrev: Rule = {
	id: 'title-abbrev',
	level: 'must',
	source: '新华社慎用词（2016）；本报用法',
	*check({ text, inTitle, cutsWord }) {
		for (const pattern of [head, after]) {
			for (const { start, end, all, part } of matches(text, pattern)) {
				if (inTitle(start) || cutsWord(end - 2, end)) continue
				const suggestion =
					pattern === head && part('deputy') ? '村委会副主任' : all.replace('村长', '村主任')
				yield { start, end, suggestion, why: '村民委员会的负责人称村主任。' }
			}
		}
		for (const { start, end } of matches(text, staff)) {
			if (inTitle(start)) continue
			yield { start, end, suggestion: '村干部', why: '村官不是职务，称村干部。' }
		}
		for (const { span } of matches(text, bureau)) {
			yield { ...span('who'), suggestion: null, level: 'should', why: '职务请写全称。' }
		}
	},
}
