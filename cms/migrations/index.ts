import * as migration_20261125_070515_initial from './20261125_070515_initial.ts'
import * as migration_20261125_092959_phone from './20261125_092959_phone.ts'

export const migrations = [
  {
    up: migration_20261125_070515_initial.up,
    down: migration_20261125_070515_initial.down,
    name: '20261125_070515_initial',
  },
  {
    up: migration_20261125_092959_phone.up,
    down: migration_20261125_092959_phone.down,
    name: '20261125_092959_phone'
  },
];
