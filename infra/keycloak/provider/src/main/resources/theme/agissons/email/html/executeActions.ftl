<#import "template.ftl" as layout>
<@layout.emailLayout><@layout.action body="agissonsActionsBody" button="agissonsActionsButton"/></@layout.emailLayout>
