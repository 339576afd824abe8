import cysrenju from './notices/cysrenju.json' with { type: 'json' }
import dbdliuzh from './notices/dbdliuzh.json' with { type: 'json' }
import gkxminyi from './notices/gkxminyi.json' with { type: 'json' }
import gzssaohe from './notices/gzssaohe.json' with { type: 'json' }
import mbzsaohe from './notices/mbzsaohe.json' with { type: 'json' }
import tgsaohei from './notices/tgsaohei.json' with { type: 'json' }

export const noticesFiles: unknown[] = [cysrenju, dbdliuzh, gkxminyi, gzssaohe, mbzsaohe, tgsaohei]
