<#import "template.ftl" as layout>
<@layout.emailLayout><@layout.action body="agissonsResetBody" button="agissonsResetButton"/></@layout.emailLayout>
