import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`notifications\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`to_id\` integer,
  	\`kind\` text NOT NULL,
  	\`manuscript_id\` integer,
  	\`words\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`read\` integer DEFAULT false,
  	\`mail\` text DEFAULT 'none',
  	\`mail_at\` text,
  	\`mail_tries\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`to_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`manuscript_id\`) REFERENCES \`manuscripts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notifications_to_idx\` ON \`notifications\` (\`to_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_manuscript_idx\` ON \`notifications\` (\`manuscript_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_updated_at_idx\` ON \`notifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_created_at_idx\` ON \`notifications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`to_read_idx\` ON \`notifications\` (\`to_id\`,\`read\`);`)
  await db.run(sql`CREATE INDEX \`to_at_idx\` ON \`notifications\` (\`to_id\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`mail_mailAt_idx\` ON \`notifications\` (\`mail\`,\`mail_at\`);`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`progress\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`since\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`standing\` numeric;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`step\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`turn\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`deadline\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`urgency\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`barred\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`signers\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`returned_by\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`submission\` numeric;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`track\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`content_digest\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`lacks\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`findings\` text;`)
  await db.run(sql`CREATE INDEX \`manuscripts_standing_idx\` ON \`manuscripts\` (\`standing\`);`)
  await db.run(sql`CREATE INDEX \`manuscripts_turn_idx\` ON \`manuscripts\` (\`turn\`);`)
  await db.run(sql`CREATE INDEX \`queue_turn\` ON \`manuscripts\` (\`turn\`,\`urgency\`,\`created_at\`,\`barred\`,\`unit_id\`,\`column_id\`,\`campaign_id\`,\`kind\`,\`step\`,\`deadline\`);`)
  await db.run(sql`CREATE INDEX \`queue_stage\` ON \`manuscripts\` (\`stage\`,\`urgency\`,\`created_at\`,\`signers\`,\`unit_id\`,\`column_id\`,\`campaign_id\`,\`kind\`,\`step\`,\`deadline\`);`)
  await db.run(sql`CREATE INDEX \`queue_since\` ON \`manuscripts\` (\`stage\`,\`since\`,\`created_at\`,\`signers\`,\`unit_id\`,\`column_id\`,\`campaign_id\`,\`kind\`,\`step\`,\`deadline\`);`)
  await db.run(sql`CREATE INDEX \`queue_unit\` ON \`manuscripts\` (\`unit_id\`,\`stage\`,\`urgency\`,\`created_at\`,\`signers\`);`)
  await db.run(sql`CREATE INDEX \`queue_author\` ON \`manuscripts\` (\`author_id\`,\`stage\`,\`urgency\`,\`created_at\`,\`signers\`);`)
  await db.run(sql`CREATE INDEX \`queue_returned\` ON \`manuscripts\` (\`returned_by\`,\`urgency\`,\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_progress\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_since\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_standing\` numeric;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_step\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_turn\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_deadline\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_urgency\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_barred\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_signers\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_returned_by\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_submission\` numeric;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_track\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_content_digest\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_lacks\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_findings\` text;`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_version_version_standing_idx\` ON \`_manuscripts_v\` (\`version_standing\`);`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_version_version_turn_idx\` ON \`_manuscripts_v\` (\`version_turn\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`single_keys\` integer DEFAULT true;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`DROP INDEX \`manuscripts_standing_idx\`;`)
  await db.run(sql`DROP INDEX \`manuscripts_turn_idx\`;`)
  await db.run(sql`DROP INDEX \`queue_turn\`;`)
  await db.run(sql`DROP INDEX \`queue_stage\`;`)
  await db.run(sql`DROP INDEX \`queue_since\`;`)
  await db.run(sql`DROP INDEX \`queue_unit\`;`)
  await db.run(sql`DROP INDEX \`queue_author\`;`)
  await db.run(sql`DROP INDEX \`queue_returned\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`progress\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`since\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`standing\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`step\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`turn\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`deadline\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`urgency\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`barred\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`signers\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`returned_by\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`submission\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`track\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`content_digest\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`lacks\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`findings\`;`)
  await db.run(sql`DROP INDEX \`_manuscripts_v_version_version_standing_idx\`;`)
  await db.run(sql`DROP INDEX \`_manuscripts_v_version_version_turn_idx\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_progress\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_since\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_standing\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_step\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_turn\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_deadline\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_urgency\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_barred\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_signers\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_returned_by\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_submission\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_track\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_content_digest\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_lacks\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_findings\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`single_keys\`;`)
}
