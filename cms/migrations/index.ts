import * as migration_20261125_054158_initial from './20261125_054158_initial.ts'

export const migrations = [
  {
    up: migration_20261125_054158_initial.up,
    down: migration_20261125_054158_initial.down,
    name: '20261125_054158_initial'
  },
];
