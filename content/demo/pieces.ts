import fucunpf1 from './pieces/fucunpf1.json' with { type: 'json' }
import gongdian from './pieces/gongdian.json' with { type: 'json' }
import gongyuan from './pieces/gongyuan.json' with { type: 'json' }
import jingsai1 from './pieces/jingsai1.json' with { type: 'json' }
import liuzhua6 from './pieces/liuzhua6.json' with { type: 'json' }
import minqing1 from './pieces/minqing1.json' with { type: 'json' }
import xiazhen1 from './pieces/xiazhen1.json' with { type: 'json' }
import zhaomiao from './pieces/zhaomiao.json' with { type: 'json' }

export const piecesFiles: unknown[] = [
	fucunpf1,
	gongdian,
	gongyuan,
	jingsai1,
	liuzhua6,
	minqing1,
	xiazhen1,
	zhaomiao,
]
