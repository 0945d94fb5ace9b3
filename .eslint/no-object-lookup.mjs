import ts from 'typescript';

const MESSAGE =
  'A plain object also knows `constructor`, `__proto__` and all else that objects inherit: look text up in a Map.';

/**
 * A rule for ESLint: text that could be anything is never looked up in a plain object. By the types: a key that is one of a few
 * words is known to be there, and lists are looked up by number.
 */
export const noObjectLookup = {
  meta: { type: 'problem', schema: [], messages: { lookup: MESSAGE } },
  create(context) {
    const { services } = { services: context.sourceCode.parserServices };
    if (!services?.program) return {};
    const isAnyText = (node) => {
      const type = services.getTypeAtLocation(node);
      const parts = type.isUnion() ? type.types : [type];
      return parts.some(
        ({ flags }) => flags & (ts.TypeFlags.String | ts.TypeFlags.Any | ts.TypeFlags.TemplateLiteral),
      );
    };
    return {
      MemberExpression(node) {
        if (node.computed && isAnyText(node.property)) context.report({ node, messageId: 'lookup' });
      },
      'BinaryExpression[operator="in"]'(node) {
        if (node.left.type !== 'PrivateIdentifier' && isAnyText(node.left))
          context.report({ node, messageId: 'lookup' });
      },
    };
  },
};
