import * as migration_20261125_070515_initial from './20261125_070515_initial.ts'
import * as migration_20261125_093543_desk_notes from './20261125_093543_desk_notes.ts'

export const migrations = [
  {
    up: migration_20261125_070515_initial.up,
    down: migration_20261125_070515_initial.down,
    name: '20261125_070515_initial',
  },
  {
    up: migration_20261125_093543_desk_notes.up,
    down: migration_20261125_093543_desk_notes.down,
    name: '20261125_093543_desk_notes'
  },
];
