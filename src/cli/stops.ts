import { type Command, readArguments } from './command.ts';
import { answerRequest } from './stops/stops-answer.ts';
import { stopsCsv } from './stops/stops-csv.ts';
import { stopsJson } from './stops/stops-json.ts';
import { optionNames, readRequest } from './stops/stops-request.ts';
import { stopsText } from './stops/stops-text.ts';

export const stops: Command = {
  name: 'stops',
  usage:
    'stops --lake LAKE --area bedfordshire|all --from 2024-01 --to 2024-03 [--ethnicity self|officer] [--by ethnicity|age|month|reason|outcome|gender|legislation|csp|found|type|weekday|hour] [--reason R] [--csp C] [--legislation L] [--outcome O] [--gender G] [--age A] [--format table|csv|json]',
  does: 'tells who was searched, at what rate, and how sure that is, from a lake of records',
  async run(argv, effects) {
    const said = readArguments(argv, stops, optionNames, { least: 0, most: 0 });
    const request = readRequest(said.options);
    const answer = await answerRequest(request);
    switch (request.format) {
      case 'csv':
        // Every line of the file ends with a line break of its own, and saying a line adds one.
        effects.say(stopsCsv(answer).trimEnd());
        break;
      case 'json':
        effects.say(stopsJson(answer));
        break;
      case 'table':
        for (const line of stopsText(answer)) effects.say(line);
    }
    return 0;
  },
};
