import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`manuscripts_photos\` ADD \`focus\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v_version_photos\` ADD \`focus\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`manuscripts_photos\` DROP COLUMN \`focus\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v_version_photos\` DROP COLUMN \`focus\`;`)
}
