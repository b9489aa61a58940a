package org.qingfeng.standalone;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "token", description = "签发访问令牌，只打印令牌。 Issue an access token; prints the token alone.")
final class TokenCommand implements Callable<Integer> {
    @Mixin
    DataOption data = new DataOption();

    @Option(names = "--role", required = true, description = "角色，多个用逗号分开。 Role, several by commas.")
    String role = "";

    @Option(names = "--org", required = true, description = "机构代码。 Organization.")
    String org = "";

    @Option(names = "--person", paramLabel = "PERSON_ID", description = "人员标识。 Person in the directory.")
    @Nullable
    UUID person;

    @Option(names = "--name", description = "显示名。 Name shown.")
    @Nullable
    String name;

    @Option(names = "--ttl", paramLabel = "SECONDS", description = "有效秒数，默认 3600，最多 43200。 Seconds it lives.")
    long ttl = 3600;

    @Override
    public Integer call() throws Exception {
        if (!OrgCode.isValid(org)) {
            throw new Sentence("机构代码不正确：" + org + "。", "Not a division code: " + org + ".");
        }
        if (!role.matches("[a-z]+(-[a-z]+)*(,[a-z]+(-[a-z]+)*)*")) {
            throw new Sentence("角色名不正确：" + role + "。", "Not the name of a role: " + role + ".");
        }
        Token token = new Token(role, org, person == null ? null : person.toString(), name, Duration.ofSeconds(ttl));
        System.out.println(token.sign(Secrets.of(data.existing())));
        return 0;
    }
}
