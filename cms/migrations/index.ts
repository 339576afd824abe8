import * as migration_20261125_070515_initial from './20261125_070515_initial.ts'
import * as migration_20261125_092841_corrections from './20261125_092841_corrections.ts'
import * as migration_20261125_095210_phone from './20261125_095210_phone.ts'

export const migrations = [
  {
    up: migration_20261125_070515_initial.up,
    down: migration_20261125_070515_initial.down,
    name: '20261125_070515_initial',
  },
  {
    up: migration_20261125_092841_corrections.up,
    down: migration_20261125_092841_corrections.down,
    name: '20261125_092841_corrections',
  },
  {
    up: migration_20261125_095210_phone.up,
    down: migration_20261125_095210_phone.down,
    name: '20261125_095210_phone'
  },
];
