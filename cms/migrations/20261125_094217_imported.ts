import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`imported\` text;`)
  await db.run(sql`CREATE INDEX \`manuscripts_imported_idx\` ON \`manuscripts\` (\`imported\`);`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_imported\` text;`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_version_version_imported_idx\` ON \`_manuscripts_v\` (\`version_imported\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`manuscripts_imported_idx\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`imported\`;`)
  await db.run(sql`DROP INDEX \`_manuscripts_v_version_version_imported_idx\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_imported\`;`)
}
