import meili from './campaigns/meili.json' with { type: 'json' }
import minyi from './campaigns/minyi.json' with { type: 'json' }
import renju from './campaigns/renju.json' with { type: 'json' }
import saohei from './campaigns/saohei.json' with { type: 'json' }
import yingshang from './campaigns/yingshang.json' with { type: 'json' }

export const campaignsFiles: unknown[] = [meili, minyi, renju, saohei, yingshang]
