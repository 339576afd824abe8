import * as migration_20261125_070515_initial from './20261125_070515_initial.ts'
import * as migration_20261125_094223_queue from './20261125_094223_queue.ts'

export const migrations = [
  {
    up: migration_20261125_070515_initial.up,
    down: migration_20261125_070515_initial.down,
    name: '20261125_070515_initial',
  },
  {
    up: migration_20261125_094223_queue.up,
    down: migration_20261125_094223_queue.down,
    name: '20261125_094223_queue'
  },
];
