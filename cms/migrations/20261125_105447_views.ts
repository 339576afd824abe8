import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`closings\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`month\` text NOT NULL,
  	\`confirmations\` text NOT NULL,
  	\`at\` text,
  	\`scheme\` text,
  	\`submissions\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`closings_month_idx\` ON \`closings\` (\`month\`);`)
  await db.run(sql`CREATE INDEX \`closings_updated_at_idx\` ON \`closings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`closings_created_at_idx\` ON \`closings\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`quota\` numeric;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`scheme\` text DEFAULT '{"name":"2020版","rules":[{"name":"首页头条","points":3,"when":{"rank":"lead"}},{"name":"栏目头条","points":2,"when":{"rank":"top"}},{"name":"图片新闻","points":1.5,"when":{"kind":"photo-story"}},{"name":"网站","points":1,"when":{}}]}';`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_scheme\` text DEFAULT '{"name":"2020版","rules":[{"name":"首页头条","points":3,"when":{"rank":"lead"}},{"name":"栏目头条","points":2,"when":{"rank":"top"}},{"name":"图片新闻","points":1.5,"when":{"kind":"photo-story"}},{"name":"网站","points":1,"when":{}}]}';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`closings\`;`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`quota\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`scheme\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_scheme\`;`)
}
