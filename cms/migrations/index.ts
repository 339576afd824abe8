import * as migration_20261125_070515_initial from './20261125_070515_initial.ts'
import * as migration_20261125_092841_corrections from './20261125_092841_corrections.ts'
import * as migration_20261125_095629_imports from './20261125_095629_imports.ts'
import * as migration_20261125_104346_newsroom from './20261125_104346_newsroom.ts'
import * as migration_20261125_105447_views from './20261125_105447_views.ts'
import * as migration_20261125_134848_desk from './20261125_134848_desk.ts'

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
    up: migration_20261125_095629_imports.up,
    down: migration_20261125_095629_imports.down,
    name: '20261125_095629_imports',
  },
  {
    up: migration_20261125_104346_newsroom.up,
    down: migration_20261125_104346_newsroom.down,
    name: '20261125_104346_newsroom',
  },
  {
    up: migration_20261125_105447_views.up,
    down: migration_20261125_105447_views.down,
    name: '20261125_105447_views',
  },
  {
    up: migration_20261125_134848_desk.up,
    down: migration_20261125_134848_desk.down,
    name: '20261125_134848_desk'
  },
];
