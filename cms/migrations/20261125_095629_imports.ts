import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`imported\` text;`)
  await db.run(sql`CREATE INDEX \`manuscripts_imported_idx\` ON \`manuscripts\` (\`imported\`);`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_imported\` text;`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_version_version_imported_idx\` ON \`_manuscripts_v\` (\`version_imported\`);`)
  await db.run(sql`ALTER TABLE \`columns\` ADD \`pace\` text DEFAULT 'news';`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`health\` text DEFAULT '{"news":14,"notices":183,"home":14,"homeWarning":10,"overdueVeto":5,"blankWarning":2,"blankVeto":5,"ahead":7,"free":0.1,"backup":26}';`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_health\` text DEFAULT '{"news":14,"notices":183,"home":14,"homeWarning":10,"overdueVeto":5,"blankWarning":2,"blankVeto":5,"ahead":7,"free":0.1,"backup":26}';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`manuscripts_imported_idx\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`imported\`;`)
  await db.run(sql`DROP INDEX \`_manuscripts_v_version_version_imported_idx\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_imported\`;`)
  await db.run(sql`ALTER TABLE \`columns\` DROP COLUMN \`pace\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`health\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_health\`;`)
}
