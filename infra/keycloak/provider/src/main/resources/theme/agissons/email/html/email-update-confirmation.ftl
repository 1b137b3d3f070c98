<#import "template.ftl" as layout>
<@layout.emailLayout><@layout.action body="agissonsUpdateBody" button="agissonsUpdateButton"/></@layout.emailLayout>
