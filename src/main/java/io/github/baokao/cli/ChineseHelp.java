package io.github.baokao.cli;

import io.github.baokao.internal.policy.read.PackedPolicy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Gives a command and all below it the options for help and version, and help in Chinese. */
final class ChineseHelp {

    private ChineseHelp() {}

    static CommandLine applyTo(CommandLine line) {
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.synopsisHeading("%n用法：");
        usage.descriptionHeading(usage.description().length == 0 ? "" : "%n");
        usage.parameterListHeading("%n参数：%n");
        usage.optionListHeading("%n选项：%n");
        usage.commandListHeading("%n命令：%n");
        usage.sortOptions(false);
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("显示用法")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("显示版本")
                        .build())
                .versionProvider(new Version());
        line.getSubcommands().values().forEach(ChineseHelp::applyTo);
        return line;
    }

    /** Tells the version that the archive was built as, and the policy in it. */
    private static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            @Nullable String built = Main.class.getPackage().getImplementationVersion();
            return new String[] {
                "baokao " + Optional.ofNullable(built).orElse("（未打包）"),
                "自带的政策 " + PackedPolicy.bundled().hash()
            };
        }
    }
}
