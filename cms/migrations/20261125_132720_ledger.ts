import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`campaigns_ledger\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`label\` text,
  	\`value\` numeric,
  	\`qualifier\` text,
  	\`numerator\` numeric,
  	\`denominator\` numeric,
  	\`unit\` text,
  	\`as_of\` text,
  	\`source\` text,
  	\`note\` text,
  	\`display\` text,
  	\`version\` numeric,
  	\`entered_by\` text,
  	\`entered_at\` text,
  	\`checked_by\` text,
  	\`checked_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_ledger_order_idx\` ON \`campaigns_ledger\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_ledger_parent_id_idx\` ON \`campaigns_ledger\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`ledger_trail\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`ledger_version\` numeric;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`campaigns_ledger\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`ledger_trail\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`ledger_version\`;`)
}
